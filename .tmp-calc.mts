import { evaluate, startValues } from './src/engine'
const ids = ['lead-sources','sales-capacity','prospecting-team','team-health','se-capacity','pool-quota','pay-trigger','hire-se-or-ae']
const show=(r:any)=>Object.entries(r.outputs).map(([k,o]: any)=>k+'='+(o.ok? (typeof o.value==='number'?Math.round(o.value*10000)/10000:o.value):JSON.stringify(o))).join(' ')
const M:any={}
for (const id of ids) {
  const m = M[id]=(await import(`./src/models/${id}.ts`)).default
  for (const [p, v] of Object.entries(m.presets)) {
    const r = evaluate(m, {...startValues(m), ...v})
    console.log(id, p, JSON.stringify(v)); console.log('   ', show(r))
  }
}
const run=(id:string,p:string,g:any)=>console.log(id,p,JSON.stringify(g),'\n    ',show(evaluate(M[id],{...startValues(M[id]),...M[id].presets[p],...g})))
run('sales-capacity','noria',{tenure0:14})
run('sales-capacity','noria',{tenure0:14,hires2:1,hires3:1})
run('sales-capacity','noria',{tenure0:12,leavers3:0,leavers4:0})
run('sales-capacity','noria',{leavers2:6,hires2:7})
run('sales-capacity','noria',{hires2:0,hires3:0,hires4:0,leavers3:0,leavers4:0})
run('lead-sources','noria',{target:14400000})
run('lead-sources','noria',{target:14400000,seedShare:12.5,netShare:40,spearShare:47.5})
run('team-health','noria',{leavers:1,missed:2})
run('team-health','noria',{leavers:1})
run('team-health','noria',{leavers:2,missed:2})
run('prospecting-team','noria',{leads:800})
